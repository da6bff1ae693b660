// Draws docs/pictures/overview.svg from real output: a sample's TypeScript beside the Python built from it, and the terminal of
// `tsnow sim`. Build first.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, "samples", "micropython");
const { transpileProject } = createRequire(import.meta.url)("../dist/index.js");

const glyph = { width: 7.23, height: 18, size: 12 };
const colours = { text: "#d4d4d4", keyword: "#569cd6", string: "#ce9178", comment: "#6a9955", number: "#b5cea8" };

/** What a terminal shows for the colour codes that chalk writes. */
const terminalColours = { 90: "#808080", 91: "#f14c4c", 93: "#e5e510", 95: "#d670d6", 96: "#29b8db", 39: undefined };

const keywords =
  /^(import|from|as|const|let|new|while|for|of|in|if|else|try|except|pass|break|continue|throw|catch|true|false|True|False|def|and|not|instanceof)$/;

/** A line of source as pieces `[text, colour]`. */
function highlight(line) {
  const pattern = /(\/\/.*|#.*)|(b?`[^`]*`|b?'[^']*'|"[^"]*")|(\b\d[\d.]*)|([A-Za-z_]\w*)|([^\w"'`/#]+|.)/g;
  return [...line.matchAll(pattern)].map(([text, comment, string, number, word]) => {
    if (comment) return [text, colours.comment];
    if (string) return [text, colours.string];
    if (number) return [text, colours.number];
    return [text, word && keywords.test(word) ? colours.keyword : colours.text];
  });
}

const escape = String.fromCharCode(27);
const colourCode = new RegExp(`(${escape}\\[[\\d;]*m)`);

/** A line of a terminal as pieces. */
function fromTerminal(line) {
  let colour;
  return line.split(colourCode).flatMap((part) => {
    const [, code] = part.startsWith(escape) ? (/\[([\d;]*)m$/.exec(part) ?? []) : [];
    if (code === undefined) return part === "" ? [] : [[part, colour ?? colours.text]];
    const exact = /^38;2;(\d+);(\d+);(\d+)$/.exec(code);
    if (exact) colour = `rgb(${exact.slice(1).join(",")})`;
    else if (code in terminalColours) colour = terminalColours[code];
    return [];
  });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A window with a title and lines of pieces. */
function panel(title, lines, x, y, width, rows) {
  const text = lines.map((pieces, row) => {
    const spans = pieces.map(([part, fill]) => `<tspan fill="${fill}">${escaped(part)}</tspan>`).join("");
    return `<text x="${x + 14}" y="${y + 48 + row * glyph.height}" xml:space="preserve">${spans}</text>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${heightOf(rows)}" rx="8" fill="#1e1e1e" stroke="#3c3c3c"/>`,
    `<text x="${x + 14}" y="${y + 22}" fill="#9d9d9d">${escaped(title)}</text>`,
    ...text,
  ].join("\n");
}

const heightOf = (rows) => 44 + rows * glyph.height + 8;

function main() {
  const typescript = readFileSync(join(project, "receiver.ts"), "utf8").trimEnd().split("\n").map(highlight);
  const { files } = transpileProject(project, { boards: ["receiver"] });
  const python = files[0].text.trimEnd().split("\n").map(highlight);
  const { stdout } = spawnSync(process.execPath, [join(root, "bin", "tsnow"), "sim", "-p", project], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "3", NO_COLOR: "" },
  });
  const all = stdout.trimEnd().split("\n");
  const end = all.findIndex((line) => line.includes("b'end'"));
  const shown = [[["$ npx tsnow sim", colours.text]], ...all.slice(0, 3).map(fromTerminal), [["   ⋮", "#808080"]]];
  const terminal = [...shown, ...all.slice(end - 2).map(fromTerminal)];

  const rows = Math.max(typescript.length, python.length);
  const [left, right, gap] = [470, 520, 16];
  const width = left + right + 3 * gap;
  const below = gap + heightOf(rows) + gap;
  const height = below + heightOf(terminal.length) + gap;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${glyph.size}">
<rect width="${width}" height="${height}" fill="#121212"/>
${panel("receiver.ts", typescript, gap, gap, left, rows)}
${panel("build/receiver/main.py", python, 2 * gap + left, gap, right, rows)}
${panel("two simulated boards", terminal, gap, below, width - 2 * gap, terminal.length)}
</svg>
`;
  mkdirSync(join(root, "docs", "pictures"), { recursive: true });
  writeFileSync(join(root, "docs", "pictures", "overview.svg"), svg);
}

main();
