import {
  CommandType,
  type DependencyIdentifier,
  ICommandService,
  type IWorkbookData,
  IUniverInstanceService,
  type Injector,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
  mergeLocales,
} from "@univerjs/core";
import DesignEn from "@univerjs/design/locale/en-US";
import DesignVi from "@univerjs/design/locale/vi-VN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUiEn from "@univerjs/docs-ui/locale/en-US";
import DocsUiVi from "@univerjs/docs-ui/locale/vi-VN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { type IRender, IRenderManagerService, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import SheetsEn from "@univerjs/sheets/locale/en-US";
import SheetsVi from "@univerjs/sheets/locale/vi-VN";
import SheetsFormulaEn from "@univerjs/sheets-formula/locale/en-US";
import SheetsFormulaVi from "@univerjs/sheets-formula/locale/vi-VN";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import SheetsFormulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import SheetsFormulaUiVi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import { ISheetClipboardService, IStatusBarService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import SheetsUiVi from "@univerjs/sheets-ui/locale/vi-VN";
import { greenTheme } from "@univerjs/themes";
import { ComponentManager, IMenuManagerService, UniverUIPlugin } from "@univerjs/ui";
import UiEn from "@univerjs/ui/locale/en-US";
import UiVi from "@univerjs/ui/locale/vi-VN";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { type Locale } from "../../core/model/numberText";
import { BookClipboard } from "./clipboard";
import { FormulaWriting } from "./formulaWriting";
import { LocalEditor } from "./localLexer";
import { WorkingMenus } from "./menus";
import { SelectionStatistics } from "./statistics";

/** The id of the one workbook the component ever shows at a time. */
export const UNIT = "book";

/** Univer's spreadsheet: view and editor only. It calculates nothing and its own record of the workbook is never edited by it. */
export class Component {
  readonly commands: ICommandService;
  private readonly injector: Injector;

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get<T>(service: DependencyIdentifier<T>): T {
    return this.injector.get(service);
  }

  /** Puts another workbook in the place of the one shown. */
  open(snapshot: IWorkbookData): Workbook {
    const instances = this.get(IUniverInstanceService);
    if (instances.getUnit(UNIT)) instances.disposeUnit(UNIT);
    return this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  }

  get workbook(): Workbook {
    const workbook = this.get(IUniverInstanceService).getUnit<Workbook>(UNIT);
    if (!workbook) throw new Error("No workbook is open in the grid.");
    return workbook;
  }

  /** Gives a command of the component another meaning. */
  replace<P>(id: string, handler: (params: P) => boolean): void {
    if (!this.commands.hasCommand(id)) throw new Error(`The component has no command ${id}.`);
    this.commands.unregisterCommand(id);
    this.commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_accessor, params?: object) => handler((params ?? {}) as P),
    });
  }

  /** Resolves when everything that draws and edits is there: a command given before would find half of it missing. */
  async whenReady(): Promise<void> {
    await this.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** What draws the open workbook; absent until the component has been laid out. */
  get render(): IRender | undefined {
    return this.get(IRenderManagerService).getRenderById(UNIT) ?? undefined;
  }

  dispose(): void {
    this.univer.dispose();
  }
}

export function startComponent(container: HTMLElement, locale: Locale): Component {
  const univer = new Univer({
    theme: greenTheme,
    locale: locale === "vi-VN" ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        DesignVi,
        UiVi,
        DocsUiVi,
        SheetsVi,
        SheetsUiVi,
        SheetsFormulaVi,
        SheetsFormulaUiVi,
      ),
      [LocaleType.EN_US]: mergeLocales(
        DesignEn,
        UiEn,
        DocsUiEn,
        SheetsEn,
        SheetsUiEn,
        SheetsFormulaEn,
        SheetsFormulaUiEn,
      ),
    },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    override: [
      [IMenuManagerService, { useClass: WorkingMenus }],
      [ComponentManager, { useClass: locale === "vi-VN" ? LocalEditor : ComponentManager }],
    ],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { menus: false },
    override: [
      [ISheetClipboardService, { useClass: BookClipboard }],
      [IStatusBarService, { useClass: SelectionStatistics }],
    ],
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(FormulaWriting, { locale });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return new Component(univer);
}
