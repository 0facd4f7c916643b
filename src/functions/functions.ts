/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator knows blank-or-anything only as "any" */
import { answered } from "./answered";

/*
 * The formulas. Parameter names, descriptions and JSDoc become functions.json, which Excel shows while a formula is
 * typed; an argument left out arrives as null.
 */

/**
 * Tỷ lệ ba mức và mức tín nhiệm của một người, trả về một hàng 4 ô.
 * @customfunction TINNHIEM
 * @param {any} cao Số phiếu "Tín nhiệm cao".
 * @param {any} tn Số phiếu "Tín nhiệm".
 * @param {any} thap Số phiếu "Tín nhiệm thấp".
 * @param {any} [thu_ve] Số phiếu thu về (NQ 85/2014: tổng số đại biểu). Bỏ trống: lấy tổng ba mức.
 * @returns {any[][]} Tỷ lệ tín nhiệm cao, tỷ lệ tín nhiệm, tỷ lệ tín nhiệm thấp, mức.
 */
export function tinNhiem(cao: any, tn: any, thap: any, thu_ve?: any) {
  return answered(({ voteAnswers }) => [[...voteAnswers([cao, tn, thap], thu_ve)]]);
}

/**
 * Tỷ lệ của một số phiếu trên mẫu số.
 * @customfunction TINNHIEM.TYLE
 * @param {any} so_phieu Số phiếu của một mức.
 * @param {any} mau_so Mẫu số: số phiếu thu về.
 * @returns {any} Tỷ lệ; định dạng ô kiểu phần trăm để xem.
 */
export function tyLe(so_phieu: any, mau_so: any) {
  return answered(({ shareAnswer }) => shareAnswer(so_phieu, mau_so));
}

/**
 * Mức tín nhiệm của một người: mức cao nhất đạt từ 50% trở lên, hoặc không mức nào.
 * @customfunction TINNHIEM.MUC
 * @param {any} cao Số phiếu "Tín nhiệm cao".
 * @param {any} tn Số phiếu "Tín nhiệm".
 * @param {any} thap Số phiếu "Tín nhiệm thấp".
 * @param {any} [thu_ve] Số phiếu thu về (NQ 85/2014: tổng số đại biểu). Bỏ trống: lấy tổng ba mức.
 * @returns {any} Mức.
 */
export function muc(cao: any, tn: any, thap: any, thu_ve?: any) {
  return answered(({ levelAnswer }) => levelAnswer([cao, tn, thap], thu_ve));
}

/**
 * Nội dung cần xem xét theo quy định khi phiếu "Tín nhiệm thấp" cao; chỉ nhắc, không quyết định. Ô trống khi không thuộc diện.
 * @customfunction TINNHIEM.XULY
 * @param {any} thap Số phiếu "Tín nhiệm thấp".
 * @param {any} thu_ve Số phiếu thu về (NQ 85/2014: tổng số đại biểu).
 * @param {any} [quy_dinh] Quy định áp dụng, ví dụ "QĐ 262", "NQ 96/2023". Bỏ trống: QĐ 96-QĐ/TW ngày 02/02/2023.
 * @returns {any} Nội dung cần xem xét.
 */
export function xuLy(thap: any, thu_ve: any, quy_dinh?: any) {
  return answered(({ considerationAnswer }) => considerationAnswer(thap, thu_ve, quy_dinh));
}

/**
 * Tỷ lệ ba mức và mức của cả danh sách, mỗi người một hàng 4 ô.
 * @customfunction TINNHIEM.BANG
 * @param {any[][]} vung Vùng 3 cột (tín nhiệm cao, tín nhiệm, tín nhiệm thấp) hoặc 4 cột (thêm số phiếu thu về).
 * @param {any} [thu_ve] Số phiếu thu về chung, dùng cho hàng không ghi riêng. Bỏ trống: lấy tổng ba mức của từng hàng.
 * @returns {any[][]} Mỗi hàng: tỷ lệ tín nhiệm cao, tỷ lệ tín nhiệm, tỷ lệ tín nhiệm thấp, mức.
 */
export function bang(vung: any[][], thu_ve?: any) {
  return answered(({ listAnswers }) => listAnswers(vung, thu_ve).map((row) => [...row]));
}
