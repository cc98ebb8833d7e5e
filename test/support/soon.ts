const most = 1_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/**
 * Comes when what is expected has become so, however slow the machine is.
 * @param expectation throws, as `expect` does, where it is not so yet; its last error is thrown where it never is
 */
export const soon = async (expectation: () => void): Promise<void> => {
  for (let turn = 0; ; turn += 1) {
    try {
      expectation();
      return;
    } catch (error) {
      if (turn === most) throw error;
      await pause();
    }
  }
};
