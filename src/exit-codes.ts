/** All that was asked for was checked, and nothing reached the failing level. */
export const PASSED = 0
/** Findings reached the failing level. */
export const FAILED = 1
/** Something asked for could not be done; beats `FAILED`. */
export const NOT_DONE = 2
/** As shells report a death by signal. */
export const SIGNALED = { SIGINT: 130, SIGTERM: 143 } as const
