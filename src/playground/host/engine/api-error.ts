/** The error codes that Word answers with and that we know how to cause. @see Word.ErrorCodes in Office.js */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidReference"
  | "ItemNotFound"
  | "NotAllowed"
  | "SearchStringInvalidOrTooLong";

const httpStatus: Readonly<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidReference: 404,
  ItemNotFound: 404,
  NotAllowed: 403,
  SearchStringInvalidOrTooLong: 400,
};

/** Why a batch stops. Reaches the add-in as an `OfficeExtension.Error` of that code. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    /** The member that it is about, where that is not the one that was called. */
    readonly location: string | null = null,
  ) {
    super(message);
  }

  get status(): number {
    return httpStatus[this.code];
  }
}
