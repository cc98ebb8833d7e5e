import type {} from "./outlook-host";

const open = window.parent.brieflineOutlook;
if (!open) throw new Error("This page belongs beside the playground's mail.");
Object.assign(window, { Office: open(window) });
