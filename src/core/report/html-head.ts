import { htmlStyle } from "./html-style";
import { xmlText } from "./xml-text";

/** How every page of ours begins: it needs nothing else, runs nothing, and asks nobody. */
export const htmlHead = (title: string, language: string, style = ""): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)}</title>
<style>
${htmlStyle}${style}</style>
</head>
<body>
<main>
<h1>${xmlText(title)}</h1>
`;
