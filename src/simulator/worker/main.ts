import { workerData } from "node:worker_threads";
import type { BoardStart } from "../protocol.js";
import { startBoard } from "./start.js";

// The coordinator hands over nothing else.
void startBoard(workerData as BoardStart);
