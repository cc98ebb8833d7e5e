declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

// Read by Fluent when it is imported: without it Fluent asks Microsoft's servers for ten fonts. Keep this import first.
window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "" };

export {};
