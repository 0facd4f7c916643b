import {
  type DocumentDataModel,
  IUniverInstanceService,
  Injector,
  type Nullable,
  setDependencies,
} from "@univerjs/core";
import { type ISequenceNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY } from "@univerjs/sheets-ui";
import { ComponentManager, connectInjector } from "@univerjs/ui";

/** Reads formulas as they are written in Vietnam: "=TINNHIEM(B5;C5;D5)", "0,5". Every sign stays in its place. */
export class LocalLexer extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): Array<string | ISequenceNode> | undefined {
    const nodes = super.sequenceNodesBuilder(signBySign(formula));
    let at = 0;
    return nodes?.map((node) => {
      const { length } = typeof node === "string" ? node : node.token;
      const written = formula.slice(at, at + length);
      at += length;
      return typeof node === "string" ? written : { ...node, token: written };
    });
  }

  override getFunctionAndParameter(
    formula: string,
    index: number,
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    return super.getFunctionAndParameter(signBySign(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(signBySign(formula));
  }
}

/**
 * Lets the formula editor see that cells can be pointed at after ";". It compares the sign before the cursor with a
 * list of its own ("," but not ";"), in the text it gets by `getCurrentUniverDocInstance` and has read as it is, with its
 * "="; so that method, and it alone, hands the editor the invariant form.
 */
export class LocalEditor extends ComponentManager {
  private editor?: ReturnType<ComponentManager["get"]>;

  constructor(private readonly injector: Injector) {
    super();
  }

  override get(name: string): ReturnType<ComponentManager["get"]> {
    const component = super.get(name);
    if (name !== EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY || !component) return component;
    this.editor ??= connectInjector(component, this.ofEditor());
    return this.editor;
  }

  private ofEditor(): Injector {
    const instances = this.injector.get(IUniverInstanceService);
    const seeing = Object.create(instances, {
      getCurrentUniverDocInstance: { value: () => inInvariantForm(instances.getCurrentUniverDocInstance()) },
    }) as IUniverInstanceService;
    return new Injector(
      [
        [IUniverInstanceService, { useValue: seeing }],
        [LexerTreeBuilder, { useClass: EditorLexer }],
      ],
      this.injector,
    );
  }
}
setDependencies(LocalEditor, [Injector]);

/** The editor reads the local form without its "=", and the invariant form with it. */
class EditorLexer extends LocalLexer {
  override sequenceNodesBuilder(formula: string): Array<string | ISequenceNode> | undefined {
    if (!formula.startsWith("=")) return super.sequenceNodesBuilder(formula);
    return LexerTreeBuilder.prototype.sequenceNodesBuilder.call(this, formula);
  }
}

function inInvariantForm(document: Nullable<DocumentDataModel>): Nullable<DocumentDataModel> {
  const body = document?.getBody();
  if (!document || !body) return document;
  const dataStream = signBySign(body.dataStream);
  return Object.create(document, {
    getBody: { value: () => ({ ...body, dataStream }) },
  }) as DocumentDataModel;
}

const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[;,\\]/g;
const INVARIANT_SIGNS: Readonly<Record<string, string>> = { ";": ",", ",": ".", "\\": "," };

/** The invariant form sign by sign, so that places in the text stay the same; rows of an array are not told from columns. */
function signBySign(formula: string): string {
  return formula.replace(PIECES, (piece) => INVARIANT_SIGNS[piece] ?? piece);
}
