/** Our add-in as documents refer to it: the `Id` and `Version` of manifest.xml. */
export const addIn = { id: "c1964a74-ae16-4a79-ba8b-953e61d58ce8", version: "0.1.0.0" } as const;
