/** Words that are written in capitals to raise the voice. `NOT`, `NEVER` and such alone are usual in safety instructions, but count in a run. */
export const emphatic: ReadonlySet<string> = new Set([
  'NEVER', 'ALWAYS', 'STOP', 'MUST', 'NOT', 'ONLY', 'EVERY', 'EVER', 'ALL', 'SO', 'VERY', 'REALLY', 'HUGE', 'AMAZING', 'FREE', 'NOW', 'PLEASE', 'DO', 'IMMEDIATELY', 'URGENT', 'SHOCKING', 'DANGEROUS', 'DEADLY', 'WARNING',
  'PROVEN', 'GUARANTEED', 'READ', 'THIS', 'WAKE', 'UP', 'LOOK', 'YES', 'NO', 'BEST', 'EASY', 'BUY', 'CALL', 'TODAY', 'YOU', 'YOUR', 'WOW', 'OMG', 'LOVE', 'HATE', 'BIG', 'MORE', 'WITHOUT', 'HATES', 'SHARE', 'EVERYONE', 'NOBODY',
])
