// Counts down, and says where it is.
const LIMIT = 3;

function countDown(from: number): number {
  let steps = 0;
  for (let i = from; i > 0; i--) {
    if (i === LIMIT) {
      console.log("at the limit"); // once
    } else if (i > LIMIT) {
      console.log(`still ${i - LIMIT} above it`);
    } else {
      console.log(i);
    }
    steps++;
  }

  return steps;
}

console.log(countDown(5));
