const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");
const { VmThread } = require("./vm/thread.cjs");

const compiled = join(__dirname, "..", "..", "dist", "compiler");

/**
 * Jest loads every module anew for each test file. What is slow to start and has no state that a test could see is kept
 * here for all files of a process: the compiler, with its parsed declarations, and the thread with the virtual machines.
 */
const shared = {
  get compiler() {
    return require(join(compiled, "index.js"));
  },
  get ts() {
    return require(join(compiled, "ts.js")).ts;
  },
  vm: new VmThread(),
};

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.tsnowShared = shared;
  }
};
