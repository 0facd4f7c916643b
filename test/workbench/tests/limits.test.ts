import { startWorkbench } from "../node/office";

test("a request over the limit is refused by size, a small one passes", async () => {
  await startWorkbench({ weather: { payloadBytes: 20_000 }, locale: "en-US" });
  const write = (rows: number): Promise<void> =>
    Excel.run(async (context) => {
      const values = Array.from({ length: rows }, (_, row) => [`Khách hàng số ${row}`]);
      context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1).values = values;
      await context.sync();
    });
  await expect(write(2_000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  await expect(write(20)).resolves.toBeUndefined();
});
