// What a map has no value for.
const heard = new Map<string, int>();
heard.set("a", 0);
console.log(heard.get("a") ?? 5, heard.get("b") ?? -1);

const noted = new Map<string, string | undefined>([["x", undefined]]);
console.log(noted.get("x") ?? "none");

function ask(): int {
  console.log("asked");
  return 3;
}
console.log(heard.get("a") ?? ask());
