/** Waits for a call of Office's common API. What it refuses is thrown under the name of its error. */
export const answered = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: error.name }));
    });
  });
