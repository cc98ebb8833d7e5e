/** Milliseconds since some moment. For `performance` Node would load ten modules of its own at the first call. */
export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
