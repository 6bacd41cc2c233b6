import fc from 'fast-check'

// One seed, so that a run is the same everywhere; SEED and RUNS look further: SEED=$RANDOM RUNS=5000 npm test.
const { SEED, RUNS } = process.env

fc.configureGlobal({ seed: Number(SEED ?? 2024), ...(RUNS ? { numRuns: Number(RUNS) } : {}) })
