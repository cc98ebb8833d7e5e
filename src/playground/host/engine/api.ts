import { ApiError } from "./api-error";
import { reaches, type ApiLevel } from "./api-level";
import type { HostObject } from "./host-object";
import type { References } from "./references";

/** What a batch runs against. */
export interface Api {
  readonly root: HostObject;
  readonly level: ApiLevel;
  readonly references: References;
  /** An object that the client makes by the name of its type; null for a type that the host lacks. */
  create(typeName: string): HostObject | null;
  /** Called before each change to the document; throws to refuse it. */
  beforeWrite(location: string): void;
}

/** The member, where the host has it at its level. Throws ApiNotFound with its name, never leaves it unsaid. */
export const permit = <M extends { readonly since: ApiLevel }>(
  member: M | null | undefined,
  level: ApiLevel,
  location: string,
): M => {
  if (member && reaches(level, member.since)) return member;
  const why = member ? `came with WordApi ${member.since}; this host has ${level}` : "is not known to this host";
  throw new ApiError("ApiNotFound", `${location} ${why}.`, location);
};

/** What was asked for, or null where the name allows it ("...OrNullObject"). Throws ItemNotFound. */
export const required = (found: HostObject | null, member: string, location: string): HostObject | null => {
  if (found || member.endsWith("OrNullObject")) return found;
  throw new ApiError("ItemNotFound", `${location}: the requested item doesn't exist.`, location);
};
