/** The ids of all messages in the order of the build, which scripts/compile-messages.js puts here; the source has its messages by id. */

export const messageIds: readonly string[] = [];
