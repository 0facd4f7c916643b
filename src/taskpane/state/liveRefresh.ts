/** How long after the last change the workbook is looked at, in milliseconds. */
const PAUSE = 700;

/**
 * Looks at the workbook again once the clerk pauses, never twice at once. A look that takes long is taken more seldom:
 * the pause is at least as long as the last one took.
 */
export class LiveRefresh {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wanted = false;
  private looking = false;
  private held = false;
  private took = 0;

  /** `look` says whether it could look at all; if not, it is asked again after a pause. */
  constructor(private readonly look: () => Promise<boolean>) {}

  /** Something has changed. */
  changed(): void {
    this.wanted = true;
    this.schedule();
  }

  /** Waits with further looks while work is in hand, until `release`. */
  hold(): void {
    this.held = true;
    clearTimeout(this.timer);
  }

  release(): void {
    this.held = false;
    if (this.wanted) this.schedule();
  }

  /** Forgets what has changed. */
  stop(): void {
    this.wanted = false;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.held || this.looking) return;
    this.timer = setTimeout(() => void this.lookNow(), Math.max(PAUSE, this.took));
  }

  private async lookNow(): Promise<void> {
    this.wanted = false;
    this.looking = true;
    const begun = performance.now();
    const looked = await this.look();
    this.took = performance.now() - begun;
    this.looking = false;
    if (!looked) this.wanted = true;
    if (this.wanted) this.schedule();
  }
}
