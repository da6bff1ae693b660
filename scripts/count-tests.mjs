// Sums up jest's JSON report, given by path: prints the skipped tests by name, and last a line with how many passed and failed.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { assertionResults } of report.testResults) {
  for (const { status, fullName } of assertionResults) if (status === "pending") console.log(`skipped: ${fullName}`);
}
// A suite that could not even be loaded has no failed test of its own.
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
);
console.log(`${report.numPassedTests} ${report.numFailedTests + unloaded.length}`);
