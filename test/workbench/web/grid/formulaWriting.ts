import { Injector, Plugin, UniverInstanceType, setDependencies } from "@univerjs/core";
import { FunctionType, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  DescriptionService,
  IDescriptionService,
  ImageFormulaCellInterceptorController,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { of } from "rxjs";
import { type FunctionDeclaration } from "../../core/customFunctions";
import { columnName } from "../../core/model/address";
import { type Locale } from "../../core/model/numberText";
import { type Component } from "./component";
import { LocalLexer } from "./localLexer";

/**
 * Stands in the place of the component's formula plugin, which would calculate: gives the formula editor the
 * descriptions of the functions, and lets it read formulas in the locale's form.
 */
export class FormulaWriting extends Plugin {
  // The plugin of the formula editor asks for the one of this name.
  static override pluginName = UniverSheetsFormulaPlugin.pluginName;
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    private readonly config: { readonly locale: Locale },
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.add([IDescriptionService, { useClass: Descriptions }]);
    // Asked for by parts that show the progress of a calculation, and pictures as results: there are none.
    const idle = { progress$: of({ done: 0, count: 0 }), registerRefreshRenderFunction: () => undefined };
    this._injector.add([TriggerCalculationController, { useValue: idle as never }]);
    this._injector.add([ImageFormulaCellInterceptorController, { useValue: idle as never }]);
    if (this.config.locale === "vi-VN") this._injector.replace([LexerTreeBuilder, { useClass: LocalLexer }]);
  }
}
setDependencies(FormulaWriting, [Injector], 1);

/** The functions in the order of the alphabet: "=TIN" finds TINNHIEM before TINV. */
class Descriptions extends DescriptionService {
  override getSearchListByNameFirstLetter(
    start: string,
  ): ReturnType<DescriptionService["getSearchListByNameFirstLetter"]> {
    return super.getSearchListByNameFirstLetter(start).sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** Makes the add-in's functions known to autocompletion and argument help. */
export function describeFunctions(component: Component, functions: readonly FunctionDeclaration[]): void {
  component.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = "", parameters = [] }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter, index) => ({
        name: parameter.name ?? "",
        detail: parameter.description ?? "",
        example: columnName(index + 1) + "5",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
