import { array } from "./array/index.js";
import { arrayConstructor } from "./array/construct.js";
import { boolean, booleanConstructor } from "./boolean.js";
import { consoleOwner } from "./console.js";
import { error, errorConstructors } from "./error.js";
import { asyncIterator, iterator, results } from "./generator.js";
import { callableFunction, decoratorContext, functionObject } from "./function.js";
import { json } from "./json.js";
import {
  base64,
  crypto,
  performance,
  textDecoder,
  textDecoderConstructor,
  textEncoder,
  textEncoderConstructor,
} from "./encoding.js";
import { dataView, dataViewConstructor } from "./data-view.js";
import { date, dateConstructor } from "./date.js";
import { match, regexp } from "./regexp/index.js";
import { typedArrays } from "./typed-array.js";
import { map, mapConstructor, weakMapConstructor } from "./map.js";
import { math } from "./math.js";
import {
  bigint,
  bigintConstructor,
  isFiniteCall,
  isNaNCall,
  number,
  numberConstructor,
  parseDecimal,
  parseInteger,
} from "./number.js";
import { object, objectConstructor } from "./object.js";
import type { CallLowering, Owner } from "./owner.js";
import { promise, promiseConstructor } from "./promise.js";
import { set, setConstructor } from "./set.js";
import { string, stringConstructor } from "./string.js";
import { timers } from "./timers.js";
import { structuredCloneCall } from "./clone.js";

/** The lowering of each interface of the declarations, by its name there. */
export const owners: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ["Array", array],
  ["ReadonlyArray", array],
  ["ArrayConstructor", arrayConstructor],
  ["ArrayLike", array],
  ["BigInt", bigint],
  ["BigIntConstructor", bigintConstructor],
  ["Boolean", boolean],
  ["BooleanConstructor", booleanConstructor],
  ["Console", consoleOwner],
  ["Error", error],
  ["AggregateError", error],
  ...errorConstructors,
  ["JSON", json],
  ["Map", map],
  ["ReadonlyMap", map],
  ["WeakMap", map],
  ["MapConstructor", mapConstructor],
  ["WeakMapConstructor", weakMapConstructor],
  ["Math", math],
  ["Number", number],
  ["NumberConstructor", numberConstructor],
  ["Object", object],
  ["ObjectConstructor", objectConstructor],
  ["Set", set],
  ["ReadonlySet", set],
  ["WeakSet", set],
  ["SetConstructor", setConstructor],
  ["WeakSetConstructor", setConstructor],
  ["String", string],
  ["StringConstructor", stringConstructor],
  ["RegExp", regexp],
  ["RegExpMatchArray", match],
  ["RegExpExecArray", match],
  ["Date", date],
  ["DateConstructor", dateConstructor],
  ...typedArrays,
  ["DataView", dataView],
  ["DataViewConstructor", dataViewConstructor],
  ["TextEncoder", textEncoder],
  ["TextEncoderConstructor", textEncoderConstructor],
  ["TextDecoder", textDecoder],
  ["TextDecoderConstructor", textDecoderConstructor],
  ["Crypto", crypto],
  ["Performance", performance],
  ["Promise", promise],
  ["PromiseLike", promise],
  ["PromiseConstructor", promiseConstructor],
  ["Iterator", iterator],
  ["IterableIterator", iterator],
  ["IteratorObject", iterator],
  ["Generator", iterator],
  ["IteratorYieldResult", results],
  ["IteratorReturnResult", results],
  ["PromiseFulfilledResult", results],
  ["PromiseRejectedResult", results],
  ["AsyncIterator", asyncIterator],
  ["AsyncGenerator", asyncIterator],
  ["CallableFunction", callableFunction],
  ["NewableFunction", functionObject],
  ["Function", functionObject],
  ["ClassDecoratorContext", decoratorContext],
  ["ClassMethodDecoratorContext", decoratorContext],
  ["ClassGetterDecoratorContext", decoratorContext],
  ["ClassSetterDecoratorContext", decoratorContext],
  ["ClassFieldDecoratorContext", decoratorContext],
  ["ClassAccessorDecoratorContext", decoratorContext],
]);

/** Global functions of JavaScript that Python spells otherwise. */
export const globalFunctions: ReadonlyMap<string, CallLowering> = new Map<string, CallLowering>([
  ["isFinite", isFiniteCall],
  ["isNaN", isNaNCall],
  ["parseFloat", parseDecimal],
  ["parseInt", parseInteger],
  ["structuredClone", structuredCloneCall],
  ...timers,
  ...base64,
]);
