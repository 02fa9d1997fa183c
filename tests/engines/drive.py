"""Drives one browser engine of Debian: reads one JSON command a line, answers with one JSON line.

    {"open": url} | {"run": javascript expression, its value as JSON} | {"print": file} | {"picture": file}

First argument: qt5 (Chromium 87), qt6 (Chromium 102) or webkit (WebKitGTK). Runs on Debian's own Python and packages.
"""

import json
import sys
import threading

WIDTH, HEIGHT = 400, 900


def qt(package):
    import importlib
    import os

    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --lang=vi")
    core = importlib.import_module(package + ".QtCore")
    widgets = importlib.import_module(package + ".QtWidgets")
    web = importlib.import_module(package + ".QtWebEngineWidgets")
    pages = importlib.import_module(package + ".QtWebEngineCore") if package == "PyQt6" else web
    app = widgets.QApplication(sys.argv[:1])
    profile = pages.QWebEngineProfile(app)

    class Page(pages.QWebEnginePage):
        def javaScriptConsoleMessage(self, level, message, line, source):
            # The engine of 2020 names permissions that it does not know; nothing depends on them.
            if int(getattr(level, "value", level)) >= 2:
                self.errors.append(message)

    page = Page(profile, app)
    page.errors = []
    view = web.QWebEngineView() if package == "PyQt5" else importlib.import_module("PyQt6.QtWebEngineWidgets").QWebEngineView()
    view.setPage(page)
    view.resize(WIDTH, HEIGHT)
    view.show()

    class Commands(core.QObject):
        came = core.pyqtSignal(str)

    commands = Commands()
    opening = {"is": False}

    def on_loaded(ok):
        if opening["is"]:
            opening["is"] = False
            answer(ok)

    def on_command(line):
        command = json.loads(line)
        if "open" in command:
            opening["is"] = True
            page.errors.clear()
            page.load(core.QUrl(command["open"]))
        elif "run" in command:
            page.runJavaScript("JSON.stringify(" + command["run"] + ")", lambda value: answer(json.loads(value) if value else None))
        elif "errors" in command:
            answer(page.errors)
        elif "print" in command:
            page.printToPdf(command["print"])
        elif "picture" in command:
            answer(view.grab().save(command["picture"]))

    page.loadFinished.connect(on_loaded)
    page.pdfPrintingFinished.connect(lambda path, ok: answer(ok))
    commands.came.connect(on_command, core.Qt.ConnectionType.QueuedConnection)
    read_lines(commands.came.emit, lambda: None)
    answer(profile.httpUserAgent())
    app.exec_() if package == "PyQt5" else app.exec()


def webkit():
    import gi

    gi.require_version("Gtk", "3.0")
    gi.require_version("WebKit2", "4.1")
    from gi.repository import GLib, Gtk, WebKit2

    window = Gtk.Window(default_width=WIDTH, default_height=HEIGHT)
    view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
    view.get_settings().set_property("hardware-acceleration-policy", WebKit2.HardwareAccelerationPolicy.NEVER)
    window.add(view)
    window.show_all()
    opening = {"is": False}

    def on_load(_view, event):
        if event == WebKit2.LoadEvent.FINISHED and opening["is"]:
            opening["is"] = False
            answer(True)

    def on_value(_view, result):
        value = view.evaluate_javascript_finish(result)
        answer(json.loads(value.to_string()) if value and value.is_string() else None)

    def on_picture(_view, result, path):
        view.get_snapshot_finish(result).write_to_png(path)
        answer(True)

    def print_to(path):
        settings = Gtk.PrintSettings()
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, "file://" + path)
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        settings.set_printer("Print to File")
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
        operation = WebKit2.PrintOperation.new(view)
        operation.set_print_settings(settings)
        operation.set_page_setup(setup)
        operation.connect("finished", lambda _operation: answer(True))
        operation.connect("failed", lambda _operation, error: answer(False))
        operation.print_()
        kept.append(operation)

    kept = []

    def on_command(line):
        command = json.loads(line)
        if "open" in command:
            opening["is"] = True
            view.load_uri(command["open"])
        elif "run" in command:
            view.evaluate_javascript("JSON.stringify(" + command["run"] + ")", -1, None, None, None, on_value)
        elif "errors" in command:
            answer([])
        elif "print" in command:
            print_to(command["print"])
        elif "picture" in command:
            view.get_snapshot(WebKit2.SnapshotRegion.VISIBLE, WebKit2.SnapshotOptions.NONE, None, on_picture, command["picture"])

    view.connect("load-changed", on_load)
    read_lines(lambda line: GLib.idle_add(on_command, line), Gtk.main_quit)
    version = "%d.%d" % (WebKit2.get_major_version(), WebKit2.get_minor_version())
    answer("WebKitGTK " + version)
    Gtk.main()


def answer(value):
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def read_lines(use, end):
    """Reads commands beside the loop of the engine. The engine ends with its caller."""

    def read():
        for line in sys.stdin:
            use(line)
        end()
        import os

        os._exit(0)

    threading.Thread(target=read, daemon=True).start()


{"qt5": lambda: qt("PyQt5"), "qt6": lambda: qt("PyQt6"), "webkit": webkit}[sys.argv[1]]()
