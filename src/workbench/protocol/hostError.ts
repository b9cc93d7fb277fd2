/** An answer that office.js turns into an `OfficeExtension.Error` with this code, message and location. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`; left out, the interpreter names the member that was asked for. */
    readonly location?: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function itemNotFound(location?: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location?: string): HostError {
  const message = 'A resource with the same name or identifier already exists.';
  return new HostError('ItemAlreadyExists', message, location, 409);
}

export function invalidArgument(location?: string, message?: string): HostError {
  const usual = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', message ?? usual, location, 400);
}

export function invalidOperation(message: string, location?: string): HostError {
  return new HostError('InvalidOperation', message, location, 409);
}

export function accessDenied(location?: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

/** The loud answer to everything that this host does not offer. `member` is `Class.member`. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not offer ${member}.`, member, 404);
}
