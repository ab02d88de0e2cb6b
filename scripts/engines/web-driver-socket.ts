// What the other side answers is known where it is asked.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

export type Send = (method: string, params?: object) => Promise<Answer>;

/** Speaks WebDriver BiDi: a command has a number, and so has its answer. */
export async function openSocket(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  const gone = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`The browser at ${address} has gone.`));
    socket.addEventListener('close', fail);
    socket.addEventListener('error', fail);
  });
  gone.catch(() => {});
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const open = new Promise((resolve) => socket.addEventListener('open', resolve));
  await Promise.race([open, gone]);
  let id = 0;
  const ask: Send = async (method, params) => {
    id += 1;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, error, message, result } = await Promise.race([answered, gone]);
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
    return result;
  };
  // A size that is asked for while another one is awaited would be waited for without end.
  let turn: Promise<unknown> = Promise.resolve();
  return (method, params = {}) => {
    const answer = turn.then(() => ask(method, params));
    turn = answer.catch(() => {});
    return answer;
  };
}
