/**
 * The version of the arithmetic. It grows when the same inputs at the same prices give another result, so that a result
 * which somebody sent can be told apart from one made today.
 */
export const ENGINE_VERSION = 1;
