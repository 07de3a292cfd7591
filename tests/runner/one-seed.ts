import fc from 'fast-check';

// The same texts in every run, so that a change is blamed only for what it does. `npm run fuzz` looks at new ones.
fc.configureGlobal({ seed: Number(process.env['WIRESIDE_SEED'] ?? 20_240_514) });
