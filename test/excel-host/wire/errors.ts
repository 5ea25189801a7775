/** The errors that Excel answers with, by code. */

const MESSAGES = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: ['The API you are trying to use could not be found.', 404],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  InvalidRequest: ['Cannot process the request.', 400],
  ItemAlreadyExists: ['A resource with the same name or identifier already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 413],
  UndoNotSupported: ['Undo is not supported for one of the operations of the batch.', 400],
} as const satisfies Record<string, readonly [message: string, httpStatus: number]>;

export type ExcelCode = keyof typeof MESSAGES;

/** An error as Excel reports it; `location` is "Worksheet.getRange". */
export class ExcelError extends Error {
  readonly httpStatus: number;
  constructor(
    readonly code: ExcelCode,
    readonly location?: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code][0]);
    this.name = 'ExcelError';
    this.httpStatus = MESSAGES[code][1];
  }
}

/** The client used something that the stand-in does not have: a gap in the stand-in, never a fault of Excel. */
export class UnknownMember extends Error {
  constructor(readonly member: string) {
    super(`The stand-in for Excel has no ${member}`);
    this.name = 'UnknownMember';
  }
}

export const invalidArgument = (location: string, message?: string): ExcelError =>
  new ExcelError('InvalidArgument', location, message);
export const notFound = (location: string): ExcelError => new ExcelError('ItemNotFound', location);
