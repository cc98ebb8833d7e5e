/** What BullMQ's keys and ours begin with. In braces, so that a cluster of servers keeps them on one. */
export const prefix = "{briefline}";

/** Says which sweep has a queue. */
export const ownerKey = (name: string): string => `${prefix}:${name}:owner`;

/** What that sweep asks of its workers. */
export const assignmentKey = (name: string): string => `${prefix}:${name}:assignment`;

/** Which run the last sweep was. Its keys are taken away by the next: workers that still listen at its end make some anew. */
export const lastRunKey = (name: string): string => `${prefix}:${name}:run`;

/** BullMQ's name for the queue of one run: what is left of another can never be taken for its own. */
export const runQueue = (name: string, run: string): string => `${name}.${run}`;
