import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "./admission";
import type { JudgePool } from "./judge-pool";

/** Counts what the service does, for Prometheus. No name and no word of a document is in it. */
export interface Metrics {
  answered(path: string, status: number): void;
  judged(question: string, verdict: string, seconds: number): void;
  /** The text format of Prometheus, and its content type. */
  text(): Promise<string>;
  readonly type: string;
}

/** From a stamped page to the limit of a check, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Starts counting. */
export const startMetrics = (admission: Admission, pool: JudgePool): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  gauge("briefline_requests_held", "Documents that are arriving, waiting or being judged", () => admission.requests);
  gauge("briefline_bytes_held", "Bytes of these documents", () => admission.bytes);
  gauge("briefline_checks_waiting", "Documents that wait for a thread", () => pool.waiting);
  gauge("briefline_checks_stopped", "Checks that took too long and were stopped", () => pool.stopped);
  const requests = new Counter({
    name: "briefline_requests_total",
    help: "Answers by path and status",
    labelNames: ["path", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "briefline_check_seconds",
    help: "From the last byte of a document to its judgement",
    labelNames: ["question", "verdict"],
    buckets,
    registers,
  });
  return {
    answered: (path, status) => requests.inc({ path, status }),
    judged: (question, verdict, took) => seconds.observe({ question, verdict }, took),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
};
