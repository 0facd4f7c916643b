import { type Host } from "../core/host";
import { type Traffic } from "../core/traffic";
import { element } from "./element";
import { type Words } from "./words";

/** How often the counters are read, and how long they must stand still for a row to be finished; in milliseconds. */
const INTERVAL = 250;
const QUIET = 750;

/** A table with a row for every click: what went over the seam because of it. */
export class TrafficLog {
  private readonly body = element("tbody");
  private elsewhere = "";
  private label?: string;
  private seen?: Traffic;
  private changed = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly host: () => Host,
  ) {
    setInterval(() => this.look(), INTERVAL);
  }

  show({ traffic }: Words): void {
    const clear = element("button", { type: "button" }, traffic.clear);
    clear.addEventListener("click", () => this.body.replaceChildren());
    const head = element("tr", {}, ...traffic.columns.map((column) => element("th", {}, column)));
    const table = element("table", {}, element("thead", {}, head), this.body);
    this.container.replaceChildren(element("h2", {}, traffic.heading, " ", clear), table);
    this.elsewhere = traffic.elsewhere;
  }

  /** What follows belongs to this click. */
  begin(label: string): void {
    this.finish();
    this.label = label;
  }

  private look(): void {
    const traffic = this.host().traffic.read();
    if (traffic.requests === 0) return;
    if (traffic.requests !== this.seen?.requests || traffic.bytesDown !== this.seen.bytesDown) {
      this.seen = traffic;
      this.changed = Date.now();
    } else if (Date.now() - this.changed >= QUIET) this.finish();
  }

  private finish(): void {
    const host = this.host();
    const { requests, syncs, actions, bytesUp, bytesDown } = host.traffic.read();
    if (requests > 0) {
      const figures = [requests, syncs, actions, bytesUp, bytesDown, host.liveReferences()];
      const cells = figures.map((figure) => element("td", {}, figure.toLocaleString("vi-VN")));
      this.body.prepend(element("tr", {}, element("th", {}, this.label ?? this.elsewhere), ...cells));
    }
    host.traffic.reset();
    this.label = undefined;
    this.seen = undefined;
  }
}
