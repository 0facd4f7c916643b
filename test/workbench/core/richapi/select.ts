/** What a load() asks for, as a tree: "format/fill/color" is three levels deep. */
export interface SelectTree {
  /** "*": everything scalar of this level. */
  all: boolean;
  readonly children: Map<string, SelectTree>;
}

export const NOTHING: SelectTree = { all: false, children: new Map() };

export function selectTree(paths: readonly string[] = []): SelectTree {
  const root: SelectTree = { all: false, children: new Map() };
  for (const path of paths) {
    let level = root;
    for (const step of path.split(/[/.]/).map((name) => name.trim().toLowerCase())) {
      if (step === "*") level.all = true;
      else if (step) level = child(level, step);
    }
  }
  return root;
}

function child(level: SelectTree, name: string): SelectTree {
  const known = level.children.get(name);
  if (known) return known;
  const created: SelectTree = { all: false, children: new Map() };
  level.children.set(name, created);
  return created;
}

export function selectsEverything(tree: SelectTree): boolean {
  return tree.all || tree.children.size === 0;
}
