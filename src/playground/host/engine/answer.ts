/** What a batch is answered. The results up to an error are kept, as Word keeps them. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: AnswerError;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  /** "ContentControl.delete" */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
