from PyQt5.QtPrintSupport import *
