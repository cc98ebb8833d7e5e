/** Lets other processes be heard that have something to say, and what we have said to them go out. */
export const breathe = (): Promise<void> => new Promise((settle) => void setImmediate(settle));
