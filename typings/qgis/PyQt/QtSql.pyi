from PyQt5.QtSql import *
