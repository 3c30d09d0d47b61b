/* How the reading of corpora is stopped and resumed. */

/** Request `glossator/stopReading`: documents that are not open are left unread until `glossator/resumeReading`. */
export const stopReadingRequest = "glossator/stopReading";
/** Request `glossator/resumeReading`: go on where `glossator/stopReading`, or a cancelled progress, stopped. */
export const resumeReadingRequest = "glossator/resumeReading";
