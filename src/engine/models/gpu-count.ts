/** A demand this near (relative) to a whole number of GPUs is that number: the rest is rounding, not a reason to rent one more. */
const WHOLE_GPU_TOLERANCE = 1e-12;

/** Whole GPUs for a demand, in the unit of the capacity of one: ceil(demand / capacity), none for no demand. */
export const wholeGpus = (demand: number, capacityOfOne: number): number =>
  Math.ceil((demand / capacityOfOne) * (1 - WHOLE_GPU_TOLERANCE));

/** GPUs to rent for it, at least one: max(1, ceil(demand / capacity of one)). */
export const gpuCount = (demand: number, capacityOfOne: number): number => Math.max(1, wholeGpus(demand, capacityOfOne));
