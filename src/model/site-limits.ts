export * from '#limits';
