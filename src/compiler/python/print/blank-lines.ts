import type { Block, Statement } from "../nodes.js";

/** PEP 8: two empty lines around definitions at the top level, one inside. */
const around = { module: 2, nested: 1 } as const;

export type BlockPlace = keyof typeof around;

const isDefinition = (statement: Statement | undefined): boolean =>
  statement?.kind === "FunctionDefinition" || statement?.kind === "ClassDefinition" || statement?.kind === "Verbatim";
const isImport = (statement: Statement | undefined): boolean =>
  statement?.kind === "Import" || statement?.kind === "ImportFrom";

/** For each statement, the statement that it sticks to: a comment to the one right below, any other to itself. */
function anchors(block: Block): readonly Statement[] {
  const found: Statement[] = [];
  for (let index = block.length - 1; index >= 0; index -= 1) {
    const statement = block[index];
    if (!statement) continue;
    const below = block[index + 1];
    const isAttached = statement.kind === "Comment" && below !== undefined && !below.blankBefore;
    found.push(isAttached ? (found[found.length - 1] ?? statement) : statement);
  }
  return found.reverse();
}

/** The number of empty lines before each statement of a block; none before the first. */
export function blankLinesBefore(block: Block, place: BlockPlace): readonly number[] {
  const anchorOf = anchors(block);
  return block.map((statement, index) => {
    const previous = block[index - 1];
    if (previous === undefined) return 0;
    const isContinued = previous.kind === "Comment" && anchorOf[index - 1] === anchorOf[index];
    if (isContinued) return 0;
    if (isDefinition(previous) || isDefinition(anchorOf[index])) return around[place];
    const endsImports = place === "module" && isImport(previous) && !isImport(anchorOf[index]);
    return statement.blankBefore || endsImports ? 1 : 0;
  });
}
