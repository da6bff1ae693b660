import { frame, type Frame } from "./radio/frame.js";

const hello: Frame = frame("hello", 2);
console.log(hello.text, hello.count);
