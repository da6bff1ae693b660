/** Values thrown that are no errors. */
import { same } from "../support/conformance.js";

describe("thrown values", () => {
  same("text", "try { throw 'reason' } catch (e) { console.log('caught', e) }");
  same("a number", "try { throw 42 } catch (e) { console.log(e === 42) }");
  same("an object", "try { throw { code: 5 } } catch (e) { console.log((e as { code: number }).code) }");
  same("thrown again", "try { try { throw 'a' } catch (e) { throw e } } catch (e) { console.log(e) }");
  same(
    "errors beside them",
    "function f(n: number) { try { if (n) throw new Error('e'); throw 'text' } catch (e) { return e instanceof Error ? e.message : e } } console.log(f(0), f(1))",
  );
  same(
    "through finally",
    "function f() { try { throw 'x' } finally { console.log('f') } } try { f() } catch (e) { console.log(e) }",
  );
  same(
    "awaited rejections",
    "(async () => { try { await Promise.reject('reason') } catch (e) { console.log('caught', e) } })()",
  );
  same("in an async function", "async function f() { throw 'late' } f().catch((e) => console.log(e))");
  same(
    "a rejection that is awaited later",
    "const p = new Promise<void>((_, reject) => setTimeout(() => reject('timer'), 1)); try { await p } catch (e) { console.log(e) }",
  );
});
