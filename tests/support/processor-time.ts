/** Processor time that this process has taken, in milliseconds: what else the machine does is no part of it. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
