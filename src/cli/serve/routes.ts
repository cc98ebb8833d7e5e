import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { dayHere } from "../../app/day-here";
import { formatMessage, languages, type Language } from "../../core";
import { version } from "../version";
import type { Admission } from "./admission";
import type { Question } from "./answer";
import type { JudgePool } from "./judge-pool";
import type { Limits } from "./limits";
import type { Metrics } from "./metrics";
import { askedLanguage, preferredLanguage } from "./asked-language";
import { openApi } from "./openapi";
import { announcedBytes, readBody } from "./read-body";
import { refusalWords } from "./refusal-words";
import { RefusedRequest, refusalStatus } from "./refused-request";
import { uploadedPaper } from "./uploaded-paper";

/** What the service answers with. */
export interface Parts {
  readonly language: Language;
  readonly limits: Limits;
  readonly admission: Admission;
  readonly pool: JudgePool;
  readonly metrics: Metrics;
  readonly isStopping: () => boolean;
  /** Takes a line for the log. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

interface Environment {
  readonly Bindings: HttpBindings;
  readonly Variables: { verdict?: string; bytes?: number };
}

type Request = Context<Environment>;

/** Paths that are counted by their names; whatever else is asked for is one. */
const known = ["/check", "/gate", "/health", "/metrics", "/openapi.json"];

/** Comes when whoever asked has gone away. */
const leftSignal = ({ env }: Request): AbortSignal => {
  const left = new AbortController();
  env.outgoing.once("close", () => left.abort());
  return left.signal;
};

const judge = async (context: Request, question: Question, parts: Parts): Promise<Response> => {
  const { limits, admission, pool, metrics } = parts;
  if (parts.isStopping()) throw new RefusedRequest("stopping");
  const { incoming } = context.env;
  const language = askedLanguage(context, parts.language);
  const leave = admission.enter(announcedBytes(incoming, limits.largestBody));
  try {
    const left = leftSignal(context);
    const body = await readBody(incoming, limits.largestBody);
    context.set("bytes", body.length);
    const type = context.req.header("content-type") ?? "";
    const paper = await uploadedPaper(body, type, context.req.query("name") ?? null);
    const started = performance.now();
    const requiresStamp = context.req.query("require-stamp") === "true";
    const asked = { ...paper, question, language, requiresStamp, today: dayHere(new Date()) };
    const { body: text, verdict } = await pool.judge(asked, left);
    metrics.judged(question, verdict, (performance.now() - started) / 1000);
    context.set("verdict", verdict);
    // What could not be read must not look like a clean paper to whoever looks at the status alone.
    const headers = { "content-type": "application/json; charset=utf-8", "briefline-verdict": verdict };
    return context.body(text, verdict === "unreadable" ? 422 : 200, headers);
  } finally {
    leave();
  }
};

/** Said in the language of whoever asked; a wrong `lang` is answered in the one that the request prefers. */
const refuse = (context: Request, { code, refusal, data }: RefusedRequest, usual: Language): Response => {
  const language = languages.find((one) => one === context.req.query("lang")) ?? preferredLanguage(context, usual);
  const message = formatMessage(refusalWords[language][refusal], data, language);
  const status = refusalStatus[code];
  if (status === 503) context.header("retry-after", "1");
  if (status === 405) context.header("allow", "POST");
  return context.json({ error: { code, message } }, status);
};

/** The service, without its server. */
export const createRoutes = (parts: Parts): Hono<Environment> => {
  const { metrics, log, isStopping } = parts;
  const routes = new Hono<Environment>();

  routes.use(async (context, next) => {
    const started = performance.now();
    await next();
    context.header("cache-control", "no-store");
    context.header("vary", "accept-language");
    context.header("x-content-type-options", "nosniff");
    if (isStopping()) context.header("connection", "close");
    const path = known.includes(context.req.path) ? context.req.path : "other";
    const { status } = context.res;
    metrics.answered(path, status);
    const { verdict, bytes } = context.var;
    const milliseconds = Math.round(performance.now() - started);
    log({
      ...{ method: context.req.method.slice(0, 10), path, status, milliseconds },
      ...(bytes !== undefined && { bytes }),
      ...(verdict !== undefined && { verdict }),
    });
  });

  routes.post("/check", (context) => judge(context, "check", parts));
  routes.post("/gate", (context) => judge(context, "gate", parts));
  routes.get("/health", (context) => {
    const status = isStopping() ? "stopping" : "ok";
    return context.json({ status, version }, status === "ok" ? 200 : 503);
  });
  routes.get("/metrics", async (context) => context.body(await metrics.text(), 200, { "content-type": metrics.type }));
  routes.get("/openapi.json", (context) => context.json(openApi(parts.limits)));

  routes.all("/check", () => {
    throw new RefusedRequest("method");
  });
  routes.all("/gate", () => {
    throw new RefusedRequest("method");
  });
  routes.notFound((context) => refuse(context, new RefusedRequest("path"), parts.language));
  routes.onError((error, context) => {
    if (error instanceof RefusedRequest) return refuse(context, error, parts.language);
    log({ level: "error", message: "Briefline itself has failed", error: error.name });
    return refuse(context, new RefusedRequest("failed"), parts.language);
  });
  return routes;
};
