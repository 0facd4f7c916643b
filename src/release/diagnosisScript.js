/* In the JavaScript of 2009: it must also run where Tín Nhiệm itself cannot. TOLD is written in front of it. */
(function () {
  "use strict";
  var GOOD = "Được";
  var BAD = "KHÔNG ĐƯỢC";
  var UNKNOWN = "Chưa biết";
  var WAITING = "Đang xem…";
  /** Below the first Excel does not offer Tín Nhiệm; below the second some of it is missing (docs/KNOWN_LIMITATIONS.md). */
  var LEAST_API = 9;
  var FULL_API = 14;
  /** How long an answer may take; milliseconds. */
  var PATIENCE = 15000;

  var agent = navigator.userAgent;
  var isTrident = /Trident|MSIE/.test(agent);
  var isInOffice =
    /_host_Info/i.test(location.search + location.hash + window.name) ||
    !!(window.external && "GetContext" in window.external);
  var rows = [];

  function row(name) {
    var tr = document.createElement("tr");
    for (var i = 0; i < 4; i += 1) tr.appendChild(document.createElement("td"));
    document.getElementById("findings").appendChild(tr);
    var one = { name: name, verdict: WAITING, seen: "", next: "" };
    rows.push(one);
    function tell(verdict, seen, next) {
      one.verdict = verdict;
      one.seen = seen;
      one.next = next || "";
      var texts = [name, verdict, one.seen, one.next];
      for (var cell = 0; cell < 4; cell += 1) tr.childNodes[cell].textContent = texts[cell];
      writeText();
    }
    tell(WAITING, "", "");
    return tell;
  }

  function writeText() {
    var lines = ["Tín Nhiệm " + TOLD.version + ", " + TOLD.address, "Lúc: " + new Date().toLocaleString()];
    for (var i = 0; i < rows.length; i += 1)
      lines.push(rows[i].name + ": " + rows[i].verdict + (rows[i].seen ? " (" + rows[i].seen + ")" : ""));
    lines.push("Mở từ: " + location.protocol + "//" + location.host, "Trình duyệt: " + agent);
    document.getElementById("text").value = lines.join("\n");
  }

  function browser(tell) {
    var found = /(Edg|Chrome|Version)\/([\d.]+)/.exec(
      agent.replace(/Chrome\/[\d.]+ Safari\/[\d.]+ Edg/, "Edg")
    );
    if (isTrident)
      return tell(
        BAD,
        "Internet Explorer",
        isInOffice
          ? "Excel này dùng Internet Explorer: cài WebView2 Runtime và dùng Excel 2021, 2024 hoặc Microsoft 365."
          : "Mở trang này bằng Microsoft Edge."
      );
    var names = { Edg: isInOffice ? "WebView2" : "Microsoft Edge", Chrome: "Chrome", Version: "Safari" };
    tell(GOOD, found ? names[found[1]] + " " + found[2] : "không rõ");
  }

  function excel(tellExcel, tellSets) {
    if (!isInOffice) {
      var how = "Mở trang này từ Excel (tệp may-tram/chan-doan.xml) để biết.";
      tellExcel(UNKNOWN, "đang mở ngoài Excel", how);
      return tellSets(UNKNOWN, "đang mở ngoài Excel", how);
    }
    var isOver = false;
    function giveUp() {
      if (isOver) return;
      isOver = true;
      tellExcel(UNKNOWN, "office.js không trả lời");
      tellSets(
        BAD,
        "không tải được office.js từ " + TOLD.library,
        TOLD.officeJs === "cdn"
          ? "Máy không ra được máy chủ của Microsoft: mở tường lửa cho appsforoffice.microsoft.com, hoặc dùng bộ có office.js đi kèm."
          : "Kiểm tra thư mục office-js trên máy chủ."
      );
    }
    setTimeout(giveUp, PATIENCE);
    var script = document.createElement("script");
    script.src = TOLD.library;
    script.onerror = giveUp;
    script.onload = function () {
      Office.onReady(function () {
        if (isOver) return;
        isOver = true;
        tellHost(tellExcel, tellSets);
      });
    };
    document.getElementsByTagName("head")[0].appendChild(script);
  }

  function tellHost(tellExcel, tellSets) {
    var about = Office.context.diagnostics || {};
    tellExcel(GOOD, [about.host, about.platform, about.version].join(" "));
    var has = Office.context.requirements;
    var api = 0;
    while (api < 30 && has.isSetSupported("ExcelApi", "1." + (api + 1))) api += 1;
    var shared = has.isSetSupported("SharedRuntime", "1.1");
    var functions = has.isSetSupported("CustomFunctionsRuntime", "1.1");
    var seen =
      "ExcelApi 1." +
      api +
      ", SharedRuntime " +
      (shared ? "có" : "không") +
      ", hàm riêng " +
      (functions ? "có" : "không");
    if (api < LEAST_API || !shared)
      return tellSets(BAD, seen, "Excel quá cũ: cần Excel 2021, 2024, Microsoft 365 hoặc Excel trên web.");
    if (api < FULL_API)
      return tellSets(UNKNOWN, seen, "Cập nhật Office: một số phần cần ExcelApi 1." + FULL_API + ".");
    tellSets(GOOD, seen);
  }

  /** Asks for an address without reading the answer; calls back with whether anything answered. */
  function reach(address, then) {
    var isOver = false;
    function answer(isReached) {
      if (isOver) return;
      isOver = true;
      then(isReached);
    }
    setTimeout(function () {
      answer(false);
    }, PATIENCE);
    fetch(address, { mode: "no-cors", cache: "no-store", credentials: "omit" }).then(
      function () {
        answer(true);
      },
      function () {
        answer(false);
      }
    );
  }

  function server(tell) {
    reach(TOLD.address + "taskpane.html", function (isReached) {
      if (!isReached)
        return tell(
          BAD,
          "không tới được " + TOLD.address,
          "Mở " +
            TOLD.address +
            "chan-doan.html bằng Edge. Báo không riêng tư (NET::ERR_CERT_…): cài chứng thư gốc của cơ quan vào máy. Không tìm thấy trang: xem tên máy chủ (DNS), tường lửa, proxy."
        );
      fetch(TOLD.address + "functions.json", { cache: "no-store", credentials: "omit" })
        .then(function (response) {
          if (!response.ok) throw new Error(String(response.status));
          return response.json();
        })
        .then(
          function () {
            tell(GOOD, "máy chủ trả lời, chứng thư được tin cậy");
          },
          function (error) {
            tell(
              BAD,
              "máy chủ trả lời nhưng không đọc được functions.json: " + error.message,
              "Địa chỉ có thể sai thư mục, hoặc máy chủ chưa dùng cấu hình trong may-chu/ (thiếu Access-Control-Allow-Origin)."
            );
          }
        );
    });
  }

  function microsoft(tell) {
    if (TOLD.officeJs === "local") return tell(GOOD, "office.js đi kèm trên máy chủ, không cần ra Internet");
    reach(TOLD.library, function (isReached) {
      if (isReached) return tell(GOOD, "tới được máy chủ office.js của Microsoft");
      tell(
        BAD,
        "không tới được " + TOLD.library,
        "Mở tường lửa cho appsforoffice.microsoft.com, hoặc dùng bộ có office.js đi kèm."
      );
    });
  }

  document.getElementById("copy").onclick = function () {
    document.getElementById("text").select();
    var isCopied = document.execCommand("copy");
    document.getElementById("copied").textContent = isCopied ? "Đã chép." : "Bấm Ctrl+C để chép.";
  };

  browser(row("Trình duyệt của phần bổ trợ"));
  excel(row("Excel"), row("Khả năng của Excel"));
  var tellServer = row("Máy chủ và chứng thư");
  var tellMicrosoft = row("Máy chủ office.js");
  if (isTrident) {
    tellServer(UNKNOWN, "không xem được bằng Internet Explorer", "Mở trang này bằng Microsoft Edge.");
    tellMicrosoft(UNKNOWN, "không xem được bằng Internet Explorer");
  } else {
    server(tellServer);
    microsoft(tellMicrosoft);
  }
})();
