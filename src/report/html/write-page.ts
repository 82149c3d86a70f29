// The frame of every page: one file, readable by itself, that asks for nothing.

import { createHash } from "node:crypto";
import { Markup, markup } from "./markup.ts";

/** A whole document around its content; `style` is CSS of ours, and all that the browser may use beside the text. */
export function writePage(title: string, style: string, content: Markup): string {
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`.source;
}
