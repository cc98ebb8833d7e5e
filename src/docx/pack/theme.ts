const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string => `<a:ln w="${width}">${solid}</a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const fonts = (kind: string): string =>
  `<a:${kind}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;

const colors: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** The one theme of a pack (ECMA-376 part 1, 20.1.6.9): Word's usual colours, for the shapes and charts that ask for one. */
export const theme =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Pack"><a:themeElements>' +
  `<a:clrScheme name="Pack">${colors.map(([name, value]) => color(name, value)).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Pack">${fonts("major")}${fonts("minor")}</a:fontScheme>` +
  `<a:fmtScheme name="Pack"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
