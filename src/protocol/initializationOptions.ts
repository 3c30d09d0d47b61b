/** What a client passes as `initializationOptions`. */
export interface InitializationOptions {
  /**
   * The uri of the folder in which to keep what was found in corpora. Default: the user's cache folder, as for the command
   * line; "": nothing is kept. A server that is in no Node keeps nothing.
   */
  readonly cacheFolder?: string;
  /** Serve plain-text documents outside any corpus too. Default true. */
  readonly looseDocuments?: boolean;
  /** Documents larger than this many bytes are not analysed. Default 20,000,000. */
  readonly maximumDocumentSize?: number;
  /**
   * The client's command that opens what is written about a check, given its code: problems then link to it. Left out:
   * they have no link.
   */
  readonly checkCommand?: string;
  /**
   * The client has the commands in `clientCommands`: hovers link to them, code lenses and code actions run them.
   * Default false: hovers are plain text, lenses cannot be clicked, and only actions that need no command are offered.
   */
  readonly commands?: boolean;
}
