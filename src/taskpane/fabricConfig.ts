declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

/*
 * Fabric reads this while its modules load and would otherwise fetch fonts from Microsoft's servers. It must therefore
 * be evaluated before any of them: fabric.ts imports it first.
 */
window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "" };

export {};
