import checkSchema from "../../../docs/check.schema.json";
import gateSchema from "../../../docs/gate.schema.json";
import { languages } from "../../core";
import { version } from "../version";
import type { Limits } from "./limits";

const content = (schema: object) => ({ "application/json": { schema } });

const refusal = (description: string) => ({ description, content: content({ $ref: "#/components/schemas/refusal" }) });

const query = (name: string, description: string, schema: object) => ({ name, in: "query", description, schema });

const shared = [
  query(
    "lang",
    "The language of the messages; without it the one that Accept-Language prefers, else that of the service.",
    {
      enum: languages,
    },
  ),
  query("name", "The name of the file, of which some rules speak.", { type: "string" }),
];

const verdictHeader = {
  "briefline-verdict": { description: "What it came to, in a word.", schema: { type: "string" } },
};

const document = { type: "string", format: "binary", description: "The .docx." };

const operation = (summary: string, schema: string, parameters: readonly object[], { largestBody }: Limits) => ({
  summary,
  parameters,
  requestBody: {
    required: true,
    description: `A document of ${Math.floor(largestBody / 1024 / 1024)} MB at most.`,
    content: {
      "application/octet-stream": { schema: document },
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { schema: document },
      "multipart/form-data": { schema: { type: "object", required: ["file"], properties: { file: document } } },
    },
  },
  responses: {
    200: { description: "It was judged.", headers: verdictHeader, content: content({ $ref: schema }) },
    400: refusal("The request cannot be understood, or ended early."),
    413: refusal("The body is too large."),
    415: refusal("The body is no document."),
    422: {
      description: "It could not be read: never a clean paper.",
      headers: verdictHeader,
      content: content({ $ref: schema }),
    },
    503: refusal("Too much is asked at a time, or the service is being stopped: try again."),
    504: refusal("The check took too long and was stopped."),
  },
});

/** The description of the service (OpenAPI 3.1), with the limits under which it runs. */
export const openApi = (limits: Limits) => ({
  openapi: "3.1.0",
  info: {
    title: "Briefline",
    version,
    description: "Judges structured briefings. Nothing of a document is kept, and none of its text is logged.",
    license: { name: "MIT", identifier: "MIT" },
  },
  paths: {
    "/check": {
      post: operation("Everything that is wrong with a briefing", "#/components/schemas/check", shared, limits),
    },
    "/gate": {
      post: operation(
        "Whether a briefing may leave",
        "#/components/schemas/gate",
        [...shared, query("require-stamp", "Only with a check mark that holds.", { type: "boolean" })],
        limits,
      ),
    },
    "/health": {
      get: {
        summary: "Whether it takes requests",
        responses: { 200: { description: "It does." }, 503: { description: "It is being stopped." } },
      },
    },
    "/metrics": { get: { summary: "Figures for Prometheus", responses: { 200: { description: "Its text format." } } } },
    "/openapi.json": { get: { summary: "This description", responses: { 200: { description: "OpenAPI 3.1." } } } },
  },
  components: {
    schemas: {
      // With an address of its own, what a schema refers to is looked for in itself.
      check: { $id: "https://briefline.eu/schemas/check", ...checkSchema },
      gate: { $id: "https://briefline.eu/schemas/gate", ...gateSchema },
      refusal: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            required: ["code", "message"],
            properties: {
              code: { type: "string" },
              message: { type: "string", description: "A sentence for people." },
            },
          },
        },
      },
    },
  },
});
