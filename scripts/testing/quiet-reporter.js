// Reporter of @web/test-runner, listed first: takes the 404s that a test asked for out of the default reporter's warnings.

export const quietReporter = () => ({
  reportTestFileResults({sessionsForTestFile}) {
    for (const session of sessionsForTestFile)
      session.request404s = session.request404s.filter((url) => !url.startsWith('__fixture/'));
  },
});
